import type { Framework } from '#model/framework';
import {
  bookletsPath,
  frameworkPath,
  howItWorksPath,
  residentsPath,
  rolesPath,
  trainingPath,
  valuesPath,
} from './links.ts';

export interface NavigationItem {
  readonly id: 'overview' | 'roles' | 'training' | 'values' | 'how-it-works' | 'residents' | 'booklets';
  readonly label: string;
  readonly href: string;
}

/** The pages of one framework. Values and booklets are left out where a strategy has none: no page has an empty section. */
export function frameworkNavigation(framework: Framework): readonly NavigationItem[] {
  const values: NavigationItem[] = framework.values?.length
    ? [{ id: 'values', label: 'Values', href: valuesPath(framework.id) }]
    : [];
  const booklets: NavigationItem[] = framework.booklets?.length
    ? [{ id: 'booklets', label: 'Booklets', href: bookletsPath(framework.id) }]
    : [];
  return [
    { id: 'overview', label: 'Overview', href: frameworkPath(framework.id) },
    { id: 'roles', label: 'Roles', href: rolesPath(framework.id) },
    { id: 'training', label: 'Training', href: trainingPath(framework.id) },
    ...values,
    { id: 'how-it-works', label: 'How it works', href: howItWorksPath(framework.id) },
    { id: 'residents', label: 'Residents', href: residentsPath(framework.id) },
    ...booklets,
  ];
}
