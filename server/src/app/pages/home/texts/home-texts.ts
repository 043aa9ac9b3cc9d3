interface Place {
  name: string;
  about: string;
}

/** The words of the start page. */
export interface HomeTexts {
  heading: string;
  lead: string;
  demo: Place;
  snippet: Place;
  widget: Place;
  api: Place;
  readiness: Place;
}
