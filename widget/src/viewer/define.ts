import { tagOf } from '../app/tag-of.ts';
import { PictureCopies } from './copies/copies.ts';
import { PromptReport } from './report/report.ts';
import { PictureTrack } from './track/track.ts';
import { PictureViewer } from './viewer.ts';

const elements = { copies: PictureCopies, report: PromptReport, track: PictureTrack, viewer: PictureViewer };

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(tagOf(name))) customElements.define(tagOf(name), element);
}
