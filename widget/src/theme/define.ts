import { tagOf } from '../app/tag-of.ts';
import { HostTheme } from './host-theme.ts';

if (!customElements.get(tagOf('theme'))) customElements.define(tagOf('theme'), HostTheme);
