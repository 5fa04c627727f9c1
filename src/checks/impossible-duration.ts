import { parseDuration } from '#model/duration';
import type { Duration, Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import { entries, error } from './check.ts';

interface DurationAt {
  readonly path: Path;
  readonly duration: Duration | undefined;
}

/** Every length of time is longer than nothing (V8). */
export function impossibleDuration(framework: Framework): Problem[] {
  const durations: DurationAt[] = [
    ...entries(framework.rules).flatMap(([i, rule]) => [
      { path: ['rules', i, 'every'], duration: 'every' in rule ? rule.every : undefined },
      { path: ['rules', i, 'within'], duration: 'within' in rule ? rule.within : undefined },
      {
        path: ['rules', i, 'atTheLatest', 'within'],
        duration: 'atTheLatest' in rule ? rule.atTheLatest?.within : undefined,
      },
      { path: ['rules', i, 'over'], duration: 'over' in rule ? rule.over : undefined },
    ]),
    ...entries(framework.courses).map(([i, { validFor }]) => ({
      path: ['courses', i, 'validFor'],
      duration: validFor,
    })),
    ...entries(framework.reporting).map(([i, { every }]) => ({
      path: ['reporting', i, 'every'],
      duration: every,
    })),
  ];
  return durations.flatMap(({ path, duration }) =>
    duration === undefined || parseDuration(duration)
      ? []
      : [
          error(
            'impossible-duration',
            path,
            `${duration} is no time at all.`,
            'Write at least 1: "P1Y" is a year. If the document gives no length, remove the rule and add the topic to `notStated`.',
          ),
        ],
  );
}
