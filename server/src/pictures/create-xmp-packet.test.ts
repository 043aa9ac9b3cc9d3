import { describe, expect, it } from 'vitest';
import { createXmpPacket } from './create-xmp-packet.ts';

const collage = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };

describe('createXmpPacket', () => {
  it('names the digital source type by its full address', () => {
    expect(createXmpPacket(collage)).toContain('>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia<');
  });

  it('names no tool where none of ours made the picture', () => {
    expect(createXmpPacket({ digitalSourceType: 'digitalCapture' })).not.toContain('CreatorTool');
  });

  it('names the AI system where AI made the picture', () => {
    const packet = createXmpPacket({
      digitalSourceType: 'trainedAlgorithmicMedia',
      creatorTool: 'Vignette',
      aiSystem: 'Some Model 2',
    });
    expect(packet).toContain('<Iptc4xmpExt:AISystemUsed>Some Model 2<');
  });

  it('names its version where that is known', () => {
    const ai = { digitalSourceType: 'trainedAlgorithmicMedia', creatorTool: 'Vignette', aiSystem: 'Some Model' };
    expect(createXmpPacket({ ...ai, aiSystemVersion: 'model-2-0601' })).toContain(
      '<Iptc4xmpExt:AISystemVersionUsed>model-2-0601<',
    );
    expect(createXmpPacket(ai)).not.toContain('AISystemVersionUsed');
  });

  it('never speaks of AI where none was at work', () => {
    const packet = createXmpPacket({ ...collage, aiSystem: 'Some Model 2', aiSystemVersion: 'model-2' });
    expect(packet).not.toMatch(/Some Model|model-2|AISystem/);
  });

  it('names no AI system where the engine is none, though AI had a part in what it started from', () => {
    const packet = createXmpPacket({ ...collage, digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' });
    expect(packet).not.toContain('AISystem');
  });

  it('cannot be broken out of', () => {
    const packet = createXmpPacket({ ...collage, creatorTool: 'a & b </xmp:CreatorTool><x>\0\u0007\ud800]]>' });
    expect(packet).toContain(
      '<xmp:CreatorTool>a &amp; b &lt;/xmp:CreatorTool&gt;&lt;x&gt;\uFFFD]]&gt;</xmp:CreatorTool>',
    );
  });
});
