/** Where a setting lets things be; every number but the stance is a share of the picture's height. */
export interface Layout {
  horizon: number;
  /** Where feet stand. */
  ground: number;
  /** Sun, moon and other things of the sky stay above this line, clear of hills and roofs. */
  skyBottom: number;
  /** Where the sky begins, from above and from either side, when not everywhere. */
  skyTop?: number;
  skySide?: number;
  stance: 'stand' | 'float' | 'table' | 'portrait';
  /** Where boats and swimmers lie, and where the near shore begins. */
  water?: { top: number; bottom: number; shore?: number };
  /** Open water everywhere: those who stand get an island under their feet. */
  isOpenWater?: boolean;
  isIndoors?: boolean;
}

export interface Frame {
  width: number;
  height: number;
}
