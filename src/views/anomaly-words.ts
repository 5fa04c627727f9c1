import type { Anomaly, Framework } from '#model/framework';

/** The oddities of the source that touch one thing: an audience, a level, a rule, a value set. */
export function anomaliesTouching(framework: Framework, ...ids: readonly string[]): readonly Anomaly[] {
  return (framework.anomalies ?? []).filter((anomaly) => anomaly.touches?.some((id) => ids.includes(id)));
}
