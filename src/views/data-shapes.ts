import type { Answer } from '#answer/answer';
import type { Basis } from '#answer/placement';
import type { CurrencyStatus } from '#model/currency';
import type { Duration, Duty, EntitlementStrength, Framework, RuleKind, Source } from '#model/framework';

// The open data of the site. These shapes are a promise to programs: fields may be added, none changed or taken away.

/** `/data/frameworks.json` */
export interface FrameworksData {
  /** The ISO day for which the statuses hold. */
  readonly asOf: string;
  readonly frameworks: readonly FrameworkSummary[];
}

export interface FrameworkSummary {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly nation: string }[];
  /** "Adults and children, 2023–25" */
  readonly about: string;
  readonly period: Framework['period'];
  readonly status: CurrencyStatus;
  /** The newer edition of the same area, if this is not the newest; that it replaces this one may be our reading. */
  readonly newer?: string;
  readonly url: string;
  readonly data: string;
  /** Only where the owners want to be asked. It has to go wherever the data goes. */
  readonly rightsNotice?: string;
}

/** `/data/frameworks/{id}.json`: the framework as in its file, and what it answers for every role. */
export interface FrameworkData extends Framework {
  readonly asOf: string;
  readonly status: CurrencyStatus;
  readonly rightsNotice?: string;
  readonly roles: Readonly<Record<string, RoleAnswerData>>;
}

/** The kernel's answer for one role. Ids refer to the framework in the same file. */
export interface RoleAnswerData {
  readonly headline: string;
  readonly basis: Basis;
  readonly placement: Answer['placement']['kind'];
  /** Groups that the role is in. Empty when it depends, or when there is none. */
  readonly audiences: readonly string[];
  /** Groups that it may be in, by what the person does. */
  readonly possibleAudiences: readonly string[];
  /** The answer without a group, where there is none. */
  readonly outcome?: string;
  /** That the job has its name from the law of another nation, and may be called something else here. */
  readonly elsewhere?: string;
  readonly training: readonly TrainingData[];
  readonly timing: readonly TimingData[];
  readonly url: string;
}

export interface TrainingData {
  readonly level?: string;
  readonly audience?: string;
  readonly label: string;
  readonly strength?: EntitlementStrength | Duty;
  readonly condition?: string;
  readonly fit: 'matched' | 'possible';
  readonly source: Source;
}

export interface TimingData {
  readonly rule: string;
  readonly kind: RuleKind;
  readonly strength: Duty;
  readonly fit: 'matched' | 'possible';
  /** ISO 8601: a deadline, counted from `from`. */
  readonly within?: Duration;
  /** ISO 8601: an interval. */
  readonly every?: Duration;
  readonly from?: string;
  /** The rule that takes its place for this role. */
  readonly replacedBy?: string;
  readonly source: Source;
}

/** `/data/roles.json` */
export interface RolesData {
  readonly asOf: string;
  /** By framework id, only where the owners want to be asked. They have to go wherever the answers go. */
  readonly rightsNotices: Readonly<Record<string, string>>;
  readonly roles: readonly {
    readonly id: string;
    readonly label: string;
    readonly sector: string;
    readonly aliases: readonly string[];
    readonly generic: boolean;
    /** By framework id: how the answer is known, and the groups. */
    readonly frameworks: Readonly<
      Record<string, Pick<RoleAnswerData, 'basis' | 'headline' | 'audiences' | 'elsewhere'>>
    >;
  }[];
}
