import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const ja: SiteSnippetTexts = {
  title: 'ページに設置',
  lead: 'ボックスを表示したい場所に、このコードを貼り付けます。ビルドも、ご自身のサーバーでの作業も不要です。',
  language: '言語',
  languageOfPage: 'ページの言語',
  shape: '形',
  shapes: {
    inline: 'ページ内のボックス',
    button: 'ボックスを開くボタン',
    popover: '自分のボタンで開くポップオーバー',
  },
  script: 'スクリプト',
  scripts: (version) => ({ floating: '常に最新のバージョン', pinned: `ずっとバージョン ${version}` }),
  show: 'コードを表示',
  lines: 'HTML',
  preview: '見た目',
  previewLead: '最後の手順以外はすべて試せます。絵を作れるのは、あなた自身のページだけです。',
  strict: 'コンテンツセキュリティポリシーのあるページ',
  strictLead: 'インラインの記述を禁じているページ用のコードと、ポリシーで許可が必要なものです。',
  strictLink: '厳格なページ用のコード',
  missing: 'このサーバーではウィジェットがまだビルドされていません。',
};
