import type { Engine } from '../engine.ts';
import { fillKieSettings, type KieEngineOptions } from './kie-settings.ts';
import { pollKieTask } from './poll-kie-task.ts';
import { readKieCallback } from './read-kie-callback.ts';
import { createRecentTasks } from './recent-tasks.ts';
import { submitKieTask } from './submit-kie-task.ts';
import { toEngineModel } from './to-engine-model.ts';
import { waitLonger } from './wait-longer.ts';

/** The marketplace KIE (docs.kie.ai). Its tasks outlive our process: all that a poll needs is their id. */
export function createKieEngine(options: KieEngineOptions): Engine {
  const settings = fillKieSettings(options);
  const recent = createRecentTasks(settings.pace.recordPatience, settings.now);
  return {
    name: 'kie',
    models: settings.models.map(toEngineModel),
    limits: settings.limits,
    afterLoss: 'reconcile',
    async submit(request, signal) {
      const submission = await submitKieTask(settings, request, signal);
      if (submission.state === 'submitted') recent.add(submission.taskId);
      return submission;
    },
    async poll(taskId, signal) {
      const status = await pollKieTask(settings, taskId, signal);
      // Its records lag behind: a task may be missing from them right after it was created.
      return status.state === 'unknown' && recent.has(taskId) ? waitLonger(settings) : status;
    },
    readCallback: (callback) => readKieCallback(callback, settings),
    // KIE documents no way to stop a task: it goes on, and costs what it costs.
    async cancel() {},
    async close() {},
  };
}
