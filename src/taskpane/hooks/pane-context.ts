/** What the whole pane shares. Components reach it through the hooks beside this file, never directly. */
import { createContext, useContext } from 'react';
import type { Surroundings } from '../../app/surroundings';
import type { Language } from '../../words/language';
import type { ViewId } from '../../words/pane-words';
import type { FilterId } from '../../words/progress-view-words';
import type { PaneModel } from '../model/pane-model';

export interface PaneScene {
  readonly model: PaneModel;
  readonly surroundings: Surroundings;
  readonly version: string;
}

export interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

export interface Navigation {
  readonly view: ViewId;
  readonly filter: FilterId;
  /** Without a filter the view keeps the one it has. */
  show(view: ViewId, filter?: FilterId): void;
}

export const SceneContext = createContext<PaneScene | null>(null);
export const LanguageContext = createContext<LanguageChoice | null>(null);
export const NavigationContext = createContext<Navigation | null>(null);

export function useScene(): PaneScene {
  return present(useContext(SceneContext), 'SceneContext');
}

export function useLanguage(): LanguageChoice {
  return present(useContext(LanguageContext), 'LanguageContext');
}

export function useNavigation(): Navigation {
  return present(useContext(NavigationContext), 'NavigationContext');
}

function present<Value>(value: Value | null, name: string): Value {
  if (value === null) throw new Error(`${name} is missing around this component`);
  return value;
}
