import { useEffect, useState } from 'react';
import type { GenerateRequest } from '../../app/generate-request';
import type { Outcome } from '../../app/outcome';
import type { TemplatePreview } from '../../app/preview-template';
import type { WorkbookView } from '../../app/workbook-view';
import { useNavigation, useScene } from './pane-context';

/**
 * What making the template again would do now; null while it is being worked out. Worked out anew as the workbook changes, while
 * the view is shown: all sheets are laid out for it, which nobody who types in them should wait for.
 */
export function usePreview(request: GenerateRequest, view: WorkbookView): Outcome<TemplatePreview> | null {
  const { port } = useScene().model;
  const isShown = useNavigation().view === 'template';
  const { plan, language, printYears = true, withinYear, ledger = false } = request;
  const { division, mode } = withinYear ?? {};
  const [preview, setPreview] = useState<Outcome<TemplatePreview> | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let isCurrent = true;
    const asked = {
      plan,
      language,
      printYears,
      ledger,
      ...(division && mode ? { withinYear: { division, mode } } : {}),
    };
    void port.previewTemplate(asked).then((outcome) => {
      if (isCurrent) setPreview(outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [port, plan, language, printYears, division, mode, ledger, view, isShown]);
  return preview;
}
