import { createFlatPng } from '../../../pictures/testing/create-flat-png.ts';
import { uploadFilePath } from '../../../uploads/upload-file-path.ts';
import type { Row } from '../matrix/row.ts';
import { upload } from '../world/things/upload.ts';

const ofToken = { surface: 'widget', access: { scope: 'generate' } } as const;
const file = new Uint8Array(createFlatPng(8, 8));

export const uploadRows: readonly Row[] = [
  {
    ...{ ...ofToken, route: 'POST /v1/uploads', status: 201 },
    call: () => ({ path: '/v1/uploads', body: file, headers: { 'content-length': String(file.length) } }),
  },
  {
    ...{ ...ofToken, route: 'GET /v1/uploads/:id', thing: upload, status: 200 },
    call: ({ id }) => ({ path: `/v1/uploads/${id}` }),
  },
  {
    ...{ ...ofToken, route: 'DELETE /v1/uploads/:id', thing: upload, status: 204 },
    call: ({ id }) => ({ path: `/v1/uploads/${id}` }),
  },
  {
    ...{ route: 'GET /v1/uploads/:id/file', surface: 'userFile', access: 'everybody', status: 200 },
    prepare: (world) => upload.make(world, 'visitor'),
    call: ({ world, id }) => ({ path: world.services.signer.sign(uploadFilePath(id)) }),
  },
];
