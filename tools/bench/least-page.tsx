/** The least that a pane of React and Fluent UI can be: what the real one's start is held against. */
import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';

void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (!place) return;
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">生成模板</Button>
    </FluentProvider>,
  );
});
