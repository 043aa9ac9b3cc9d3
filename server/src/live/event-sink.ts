/** Where a stream's bytes go: a Node response, or a web stream where there is none. */
export interface EventSink {
  readonly isClosed: boolean;
  /** False when the reader is slow: then wait for `untilDrained` before the next write. */
  write(text: string): boolean;
  /** Also resolves when the sink closes. */
  untilDrained(): Promise<void>;
  onClose(listener: () => void): void;
  end(): void;
}
