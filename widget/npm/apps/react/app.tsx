import '@vignette/widget/define';
import '@vignette/widget/react';
import type { VignetteFinishEvent, VignetteGenerator } from '@vignette/widget';
import { useEffect, useRef, useState } from 'react';

export function App() {
  const generator = useRef<VignetteGenerator>(null);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [isThere, setThere] = useState(true);
  const [heard, setHeard] = useState('');
  const [mounts, setMounts] = useState(0);

  useEffect(() => setMounts((count) => count + 1), []);
  const handleFinish = ({ generation }: VignetteFinishEvent) =>
    setHeard((before) => `${before} ${generation.status} ${generation.images.length}`);

  return (
    <main data-mounts={mounts}>
      <button id="make" onClick={() => generator.current?.generate('a red fox')}>
        A fox, please
      </button>
      <button id="dark" onClick={() => setTheme('dark')}>
        Dark
      </button>
      <button id="leave" onClick={() => setThere(!isThere)}>
        {isThere ? 'Leave' : 'Return'}
      </button>
      <output id="heard">{heard}</output>
      {isThere && (
        <vignette-generator
          ref={generator}
          site-key="site_demo"
          server="https://vignette.example"
          theme={theme}
          className="of-react"
          onvignette-start={({ generation }) => setHeard(generation.prompt)}
          onvignette-finish={handleFinish}
        />
      )}
    </main>
  );
}
