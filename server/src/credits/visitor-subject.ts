interface Asker {
  siteId: string;
  ownerId: string;
  grantId: string | null;
}

/** Whom the budget for each visitor counts. A visitor is of one site; an account is somebody new on each. */
export function visitorSubject({ siteId, ownerId, grantId }: Asker): string {
  return grantId === null ? ownerId : `${ownerId} ${siteId}`;
}
