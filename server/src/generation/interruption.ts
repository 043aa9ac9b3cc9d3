/** Why a run is given up before its engine has answered. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly kind: 'cancelled' | 'overtaken';

  constructor(kind: Interruption['kind']) {
    super(kind);
    this.kind = kind;
  }
}
