import { describe, expect, it } from 'vitest';
import { nameMailOwner } from './name-mail-owner.ts';

describe('nameMailOwner', () => {
  it.each([
    ['ada@gmail.com', 'ada@gmail.com'],
    ['ada@yahoo.co.jp', 'ada@yahoo.co.jp'],
    ['ada@farm.example', 'farm.example'],
    ['ada@a1.b2.farm.example', 'farm.example'],
    ['ada@mail.farm.co.uk', 'farm.co.uk'],
    ['ada@mail.farm.de', 'farm.de'],
    ['ada@gmail.com.farm.de', 'farm.de'],
    ['ada@a1.abc.de', 'abc.de'],
    ['ada@mail.shop.com.br', 'shop.com.br'],
    ['ada@localhost', 'localhost'],
  ])('finds who owns %s: %s', (address, owner) => {
    expect(nameMailOwner(address)).toBe(owner);
  });
});
