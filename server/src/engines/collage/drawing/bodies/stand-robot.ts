import type { Art } from '../art.ts';

/** A tin body for the robot's head. */
export function standRobot(head: Art): Art {
  const body =
    '<path fill="#8d8598" d="M15.500 29h5v5h-5zm-3 18h4v8h-4zm7 0h4v8h-4z"/><path fill="#6b6478" d="M11 54h6v3H9.500q0-2 1.500-3zm8.500 0h5.500q1.500 1 1.500 3h-7z"/>' +
    '<path d="M8 35.500 4.500 44M28 35.500 31.500 44" fill="none" stroke="#a79fb4" stroke-width="3.200" stroke-linecap="round"/><circle cx="4.300" cy="45" r="2.500" fill="#f8312f"/><circle cx="31.700" cy="45" r="2.500" fill="#f8312f"/>' +
    '<rect x="8.500" y="32" width="19" height="16.500" rx="3.500" fill="#cdc4d6"/><path fill="#b7acc4" d="M18 32h6q3.500 0 3.500 3.500v9.500q0 3.500-3.500 3.500h-6z"/><rect x="12" y="35.500" width="12" height="6" rx="1.200" fill="#2b2b3a"/>' +
    '<circle cx="15" cy="38.500" r="1.200" fill="#00a6ed"/><circle cx="18.300" cy="38.500" r="1.200" fill="#ffb02e"/><circle cx="21.500" cy="38.500" r="1.200" fill="#44d07b"/>' +
    `<g transform="translate(2 0)">${head.body}</g>`;
  return {
    ...head,
    width: 36,
    height: 58,
    body,
    box: { left: 1.8, top: head.box.top, right: 34.2, bottom: 57 },
    flatness: 0.5,
    anchors: {
      crown: { x: 18, y: 4.5, width: 17 },
      eyes: { x: 18, y: 14, width: 21 },
      neck: { x: 18, y: 32, width: 18 },
      hands: { x: 18, y: 46 },
    },
  };
}
