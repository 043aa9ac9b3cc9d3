import type { OwnDrawing } from './own-drawing.ts';

export const knight: OwnDrawing = {
  width: 44,
  height: 59,
  body:
    '<path fill="#8a90a5" d="M15.500 41h6v15h-5zm13 0h-6v15h5z"/><path fill="#6b7187" d="M14.500 55h7v4H14q-1-2.500.5-4zm15 0h-7v4H30q1-2.500-.5-4z"/>' +
    '<path fill="#c8392f" d="M15.500 28h13l2.500 20q-9 3-18 0z"/><path fill="#f2c84b" d="M20.700 31h2.600v5h4v2.600h-4v7h-2.600v-7h-4V36h4z"/>' +
    '<path fill="#b4bacb" d="M13.500 26q8.500 3 17 0l1.500 8h-20z"/>' +
    '<path d="M13.500 30 9 38l3 5" fill="none" stroke="#a1a8bb" stroke-width="4.200" stroke-linecap="round" stroke-linejoin="round"/><path d="M30.500 30 35 37" fill="none" stroke="#a1a8bb" stroke-width="4.200" stroke-linecap="round"/>' +
    '<path fill="#e3e7f0" d="M36 6.500 37.500 4 39 6.500V33h-3z"/><path fill="#c3c9d8" d="M37.500 4 39 6.500V33h-1.500z"/><path fill="#8f5e3f" d="M36.200 35h2.600v6h-2.600z"/><path fill="#e2b13c" d="M33 33h9v2.300h-9z"/><circle cx="37.500" cy="41.500" r="1.700" fill="#e2b13c"/><circle cx="36" cy="38" r="2.500" fill="#8a90a5"/>' +
    '<path fill="#2f6fc4" d="M3 33h15v9c0 6-3.500 9.500-7.500 11.500C6.500 51.500 3 48 3 42z"/><path fill="#2459a3" d="M10.500 33H18v9c0 6-3.500 9.500-7.500 11.500z"/><path fill="#f2f4f8" d="M9.200 35h2.600v16h-2.600zM4.500 40h12v2.600h-12z"/>' +
    '<path fill="#c9cedb" d="M12.500 12q0-9 9.500-9t9.500 9v14q-9.500 4-19 0z"/><path fill="#aeb5c7" d="M22 3q9.500 0 9.500 9v14q-4.500 2-9.500 2z"/><path fill="#2c3040" d="M14 14h16v3.600H14z"/><path fill="#8a90a5" d="M21.200 10h1.600v17h-1.600z"/>' +
    '<path fill="#2c3040" d="M16 21h1.400v4H16zm2.700 0h1.400v4h-1.400zm5.200 0h1.400v4h-1.400zm2.700 0H28v4h-1.400z"/><path fill="#d8352f" d="M22 3.500q1-5 8-2.500q5 2.500 4.500 8q-2.500-4.500-6-4.500q-3.500-.5-6.500-1z"/>',
};
