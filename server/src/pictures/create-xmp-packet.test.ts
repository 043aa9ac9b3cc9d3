import { describe, expect, it } from 'vitest';
import { createXmpPacket } from './create-xmp-packet.ts';

const collage = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };

describe('createXmpPacket', () => {
  it('names the digital source type by its full address', () => {
    expect(createXmpPacket(collage)).toContain('>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia<');
  });

  it('names the AI system where AI made the picture', () => {
    const packet = createXmpPacket({
      digitalSourceType: 'trainedAlgorithmicMedia',
      creatorTool: 'Vignette',
      aiSystem: 'Some Model 2',
    });
    expect(packet).toContain('<Iptc4xmpExt:AISystemUsed>Some Model 2<');
  });

  it('never speaks of AI where none was at work', () => {
    expect(createXmpPacket({ ...collage, aiSystem: 'Some Model 2' })).not.toMatch(/Some Model|AISystem/);
  });

  it('cannot be broken out of', () => {
    const packet = createXmpPacket({ ...collage, creatorTool: 'a & b </xmp:CreatorTool><x>\0\u0007\ud800]]>' });
    expect(packet).toContain(
      '<xmp:CreatorTool>a &amp; b &lt;/xmp:CreatorTool&gt;&lt;x&gt;\uFFFD]]&gt;</xmp:CreatorTool>',
    );
  });
});
