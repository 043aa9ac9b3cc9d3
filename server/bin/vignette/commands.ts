import { accountResume } from './account-resume.ts';
import { accountShow } from './account-show.ts';
import { accountSuspend } from './account-suspend.ts';
import { appCreate } from './app-create.ts';
import { collageSheet } from './collage-sheet.ts';
import { collageStyles } from './collage-styles.ts';
import { collageTiles } from './collage-tiles.ts';
import type { Command } from './command.ts';
import { creditsGive } from './credits-give.ts';
import { creditsShow } from './credits-show.ts';
import { describeEnvironment } from './describe-environment.ts';
import { engineCosts } from './engine-costs.ts';
import { engineList } from './engine-list.ts';
import { enginePause } from './engine-pause.ts';
import { engineResume } from './engine-resume.ts';
import { double } from './double.ts';
import { ledgerVerify } from './ledger-verify.ts';
import { operatorGrant } from './operator-grant.ts';
import { operatorList } from './operator-list.ts';
import { operatorRevoke } from './operator-revoke.ts';
import { siteChange } from './site-change.ts';
import { siteCreate } from './site-create.ts';
import { siteList } from './site-list.ts';
import { siteResume } from './site-resume.ts';
import { siteShow } from './site-show.ts';
import { siteSuspend } from './site-suspend.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  siteCreate,
  siteList,
  siteShow,
  siteChange,
  siteSuspend,
  siteResume,
  accountShow,
  accountSuspend,
  accountResume,
  operatorGrant,
  operatorRevoke,
  operatorList,
  appCreate,
  engineList,
  enginePause,
  engineResume,
  engineCosts,
  creditsGive,
  creditsShow,
  ledgerVerify,
  collageSheet,
  collageStyles,
  collageTiles,
  double,
  {
    name: 'env',
    usage: '',
    about: 'Explain every environment variable.',
    run: async ({ say }) => say(describeEnvironment()),
  },
];
