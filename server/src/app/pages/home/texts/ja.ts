import type { HomeTexts } from './home-texts.ts';

export const ja: HomeTexts = {
  heading: 'いまいるページで、絵を作る',
  lead: 'どんなウェブページの中でも。そして手もとに残せます。',
  demo: { name: 'デモサイトで試す', about: 'ウィジェットを埋め込んだ記事とショップ' },
  snippet: { name: 'ページに置く', about: 'どのポリシーにも使える、コピー用の行' },
  widget: { name: 'ウィジェット', about: 'ページに埋め込むスクリプト' },
  api: { name: 'API', about: 'すべての呼び出し（OpenAPI 3.1）' },
  readiness: { name: '稼働状況', about: 'データベース、ファイル、キュー' },
};
