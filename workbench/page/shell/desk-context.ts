/** The desk for the shell's components, and what it shows now. */
import { createContext, useContext } from 'react';
import type { Desk } from '../desk';
import type { DeskState } from '../desk-state';
import { useStore } from '../store';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('The shell stands inside a DeskContext.');
  return desk;
}

export function useDeskState(): DeskState {
  return useStore(useDesk().store);
}
