import eld from 'eld/medium';

export function detectLanguage(text: string): string {
  return eld.detect(text).language || 'und';
}
