/** The words of an account's own settings. Dates and numbers come formatted in the language already. */
export interface SettingsTexts {
  sections: { profile: string; security: string; sites: string; audit: string };
  profile: {
    title: string;
    creditsLeft: string;
    /** Beside none, for an account that came without. */
    giftWithheld: string;
    address: string;
    change: string;
    changeAddress: string;
    name: string;
    nameHint: string;
    news: string;
    newsHint: string;
    save: string;
    saved: string;
    nameLong: string;
  };
  address: {
    title: string;
    lead(address: string): string;
    field: string;
    button: string;
    mailed(address: string): string;
    same: string;
    confirm: { title: string; lead: string; button: string };
    confirmed: string;
    objection: { title: string; lead: string; button: string };
    objected: string;
  };
  confirm: {
    title: string;
    lead: string;
    password: string;
    button: string;
    withPasskey: string;
    passkeyFailed: string;
    otherWay: string;
    signInAgain: string;
    wrongPassword: string;
  };
  security: { title: string };
  password: {
    title: string;
    isSet: string;
    isNotSet: string;
    change: string;
    add: string;
    lead: string;
    current: string;
    fresh: string;
    save: string;
    saved: string;
    wrong: string;
  };
  passkeys: {
    title: string;
    lead: string;
    none: string;
    unnamed: string;
    added(date: string): string;
    edit: string;
    editNamed(name: string): string;
    add: string;
    addLead: string;
    needs: string;
    failed: string;
    nameTitle: string;
    name: string;
    isAdded: string;
    renamed: string;
    nameFault: string;
    question: string;
    explanation: string;
    remove: string;
    removed: string;
  };
  secondFactor: {
    title: string;
    lead: string;
    isOn: string;
    isOff: string;
    set: string;
    change: string;
    begin: string;
    scanTitle: string;
    scanLead: string;
    picture: string;
    key: string;
    code: string;
    turnOn: string;
    newCodes: string;
    newCodesLead: string;
    newCodesButton: string;
    turnOff: string;
    turnOffLead: string;
    codeOrRecovery: string;
    isTurnedOff: string;
    wrongCode: string;
    codesTitle: string;
    codesLead: string;
    codes: string;
    codesKept: string;
  };
  sessions: {
    title: string;
    here: string;
    unknown: string;
    lastUsed(date: string): string;
    end: string;
    endNamed(device: string): string;
    ended: string;
    question: string;
    explanation: string;
    endOthers: string;
    othersEnded: string;
  };
}
