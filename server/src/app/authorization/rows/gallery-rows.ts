import { uuidv7 } from 'uuidv7';
import { imageFilePath } from '../../../pictures/image-file-path.ts';
import type { Row } from '../matrix/row.ts';
import { addImage } from '../world/things/add-image.ts';
import { addGeneration } from '../world/things/add-generation.ts';
import { image } from '../world/things/image.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;

export const galleryRows: readonly Row[] = [
  {
    ...{ route: 'GET /v1/images', surface: 'ownApi', access: 'session', status: 200, lists: image },
    call: () => ({ path: '/v1/images' }),
  },
  {
    ...{ route: 'GET /v1/images/:id/files/:rendition', surface: 'userFile', access: 'everybody', status: 200 },
    prepare: (world) => addImage(world, 'visitor'),
    call: ({ world, id }) => ({ path: world.services.signer.sign(imageFilePath(id, 'original')) }),
  },
  { ...page, route: 'GET /gallery', lists: image, call: () => ({ path: '/gallery' }) },
  { ...page, route: 'GET /gallery/:id', thing: image, call: ({ id }) => ({ path: `/gallery/${id}` }) },
  {
    ...{ ...page, route: 'GET /gallery/delete', thing: image, nothing: 303 },
    call: ({ id }) => ({ path: `/gallery/delete?id=${id}` }),
  },
  {
    ...{ ...page, route: 'POST /gallery/delete', thing: image, status: 303 },
    call: ({ id }) => ({ path: '/gallery/delete', body: new URLSearchParams({ id }) }),
  },
  {
    ...{ ...page, route: 'POST /gallery/unfinished/:id/delete', status: 303 },
    thing: {
      owners: ['account'],
      make: (world, owner) => addGeneration(world, owner, 'failed'),
      nameMissing: uuidv7,
    },
    call: ({ id }) => ({ path: `/gallery/unfinished/${id}/delete` }),
  },
];
