/** How big a drawing stands in a scene and where it belongs. Heights are shares of the picture's short side. */
export interface ArtKind {
  height: number;
  place: 'ground' | 'air' | 'sky' | 'boat' | 'swimmer' | 'horizon';
  /** Houses and trees: they stand behind whoever else is there. */
  isBackdrop?: boolean;
  isFood?: boolean;
  /** Belongs inside a house. */
  isIndoor?: boolean;
}

type Group = Omit<ArtKind, 'place'> & { place?: ArtKind['place']; names: string };

const groups: readonly Group[] = [
  {
    height: 0.66,
    isBackdrop: true,
    names: 'tokyo-tower statue-of-liberty own:lighthouse own:windmill office-building',
  },
  {
    height: 0.56,
    isBackdrop: true,
    names:
      'castle japanese-castle church mosque hindu-temple synagogue kaaba classical-building bank hotel love-hotel hospital school post-office japanese-post-office department-store convenience-store factory stadium circus-tent ferris-wheel roller-coaster building-construction desert-island national-park camping shinto-shrine playground-slide bridge-at-night',
  },
  { height: 0.5, isBackdrop: true, names: 'house house-with-garden houses hut derelict-house own:cabin own:barn' },
  { height: 0.52, isBackdrop: true, names: 'deciduous-tree evergreen-tree palm-tree christmas-tree tanabata-tree' },
  { height: 0.4, place: 'horizon', names: 'mount-fuji mountain volcano snow-capped-mountain' },
  { height: 0.36, isBackdrop: true, names: 'tent fountain' },
  { height: 0.42, names: 'own:lamp-post cactus moai bus-stop fuel-pump slot-machine' },
  { height: 0.16, names: 'own:fence' },
  { height: 0.54, names: 'elephant giraffe mammoth t-rex sauropod two-hump-camel camel' },
  {
    height: 0.5,
    names:
      'dragon dragon-face bus trolleybus oncoming-bus locomotive train tram railway-car own:steam-engine fire-engine delivery-truck articulated-lorry tractor high-speed-train bullet-train metro light-rail monorail',
  },
  {
    height: 0.46,
    names:
      'horse unicorn horse-face carousel-horse moose deer cow water-buffalo ox bison bear polar-bear lion tiger hippopotamus rhinoceros gorilla zebra llama kangaroo horse-racing',
  },
  { height: 0.44, names: 'robot own:knight own:bamboo snowman snowman-without-snow troll' },
  {
    height: 0.4,
    names:
      'automobile taxi police-car oncoming-automobile oncoming-taxi sport-utility-vehicle pickup-truck minibus ambulance racing-car oncoming-police-car',
  },
  {
    height: 0.36,
    names:
      'fox wolf panda leopard orangutan goat ewe ram pig boar crocodile flamingo peacock penguin swan motorcycle bicycle motor-scooter auto-rickshaw alien ghost monkey dog-face cat-face tiger-face cow-face pig-face monkey-face koala child girl boy',
  },
  {
    height: 0.3,
    names:
      'cat black-cat dog poodle guide-dog service-dog rabbit rabbit-face raccoon badger beaver otter skunk sloth goose turkey dodo chicken rooster lizard snake owl turtle baby teddy-bear seal kick-scooter manual-wheelchair sled skateboard',
  },
  {
    height: 0.22,
    names:
      'duck hedgehog chipmunk hamster frog mouse-face baby-chick hatching-chick front-facing-baby-chick parrot snail',
  },
  { height: 0.15, names: 'mouse rat scorpion spider lady-beetle beetle ant bug cockroach cricket worm crab' },
  {
    height: 0.34,
    isIndoor: true,
    names: 'bed person-in-bed bathtub shower toilet door window television desktop-computer chair seat ladder elevator',
  },
  { height: 0.48, isIndoor: true, names: 'couch-and-lamp' },
  { height: 0.26, isIndoor: true, names: 'own:table own:dining-table' },
  {
    height: 0.2,
    isIndoor: true,
    names:
      'laptop books open-book violin guitar banjo trumpet saxophone accordion drum long-drum musical-keyboard candle light-bulb mantelpiece-clock alarm-clock radio microphone telephone printer framed-picture mirror teapot toolbox lotion-bottle basket shopping-cart closed-book headphone artist-palette paintbrush nesting-dolls video-game joystick sewing-needle yarn',
  },
  {
    height: 0.22,
    names:
      'tulip rose sunflower blossom hibiscus hyacinth lotus wilted-flower bouquet mushroom brown-mushroom potted-plant seedling herb shamrock four-leaf-clover jack-o-lantern rock wood own:campfire fire',
  },
  {
    height: 0.26,
    place: 'air',
    names:
      'airplane small-airplane helicopter rocket flying-saucer parachute own:hot-air-balloon eagle phoenix-bird satellite',
  },
  {
    height: 0.2,
    place: 'air',
    names:
      'balloon kite dove bat wing honeybee butterfly person-fairy woman-fairy man-fairy red-paper-lantern cloud-with-rain cloud-with-lightning cloud-with-snow cloud-with-lightning-and-rain musical-note musical-notes bubbles flying-disc feather',
  },
  {
    height: 0.12,
    place: 'air',
    names: 'fly mosquito snowflake sparkles maple-leaf fallen-leaf leaf-fluttering-in-wind red-heart',
  },
  {
    height: 0.17,
    place: 'sky',
    names:
      'full-moon full-moon-face crescent-moon new-moon new-moon-face first-quarter-moon first-quarter-moon-face last-quarter-moon last-quarter-moon-face waxing-crescent-moon waxing-gibbous-moon waning-crescent-moon waning-gibbous-moon sun sun-with-face star glowing-star shooting-star comet rainbow cloud sun-behind-cloud sun-behind-small-cloud sun-behind-large-cloud sun-behind-rain-cloud ringed-planet globe-showing-americas globe-showing-asia-australia globe-showing-europe-africa milky-way fireworks',
  },
  { height: 0.42, place: 'boat', names: 'sailboat ship ferry passenger-ship' },
  {
    height: 0.28,
    place: 'boat',
    names:
      'canoe speedboat motor-boat man-rowing-boat woman-rowing-boat person-rowing-boat person-surfing man-surfing woman-surfing woman-swimming man-swimming person-swimming ring-buoy',
  },
  { height: 0.44, place: 'swimmer', names: 'whale spouting-whale shark dolphin' },
  {
    height: 0.3,
    place: 'swimmer',
    names: 'octopus squid tropical-fish jellyfish fish blowfish woman-merpeople man-merpeople person-merpeople',
  },
  { height: 0.2, place: 'swimmer', names: 'shrimp' },
  {
    height: 0.22,
    isFood: true,
    names:
      'pizza hamburger sushi birthday-cake shortcake bread baguette-bread flatbread croissant pancakes waffle bagel pretzel red-apple green-apple banana grapes melon watermelon tangerine lemon pineapple mango pear peach cherries strawberry blueberries kiwi-fruit tomato olive coconut avocado eggplant potato carrot ear-of-corn hot-pepper bell-pepper cucumber leafy-green broccoli garlic onion peanuts chestnut pea-pod beans ginger-root bowl-with-spoon steaming-bowl hot-beverage teacup-without-handle wine-glass beer-mug cocktail-glass tropical-drink glass-of-milk cheese-wedge egg cooking bento-box bubble-tea sandwich taco burrito hot-dog french-fries popcorn spaghetti curry-rice cooked-rice rice-ball rice-cracker oden dango dumpling fortune-cookie takeout-box soft-ice-cream shaved-ice ice-cream doughnut cookie cupcake pie chocolate-bar candy lollipop custard honey-pot bacon cut-of-meat poultry-leg meat-on-bone green-salad shallow-pan-of-food pot-of-food fondue canned-food moon-cake roasted-sweet-potato fish-cake-with-swirl fried-shrimp tamale falafel stuffed-flatbread cup-with-straw beverage-box sake clinking-glasses clinking-beer-mugs bottle-with-popping-cork tumbler-glass mate salt butter lime brown-mushroom lobster oyster',
  },
];

const people =
  /^(?:person|man|woman|people)$|^(?:person|man|woman|people|mx|mrs)-|^(?:old-man|old-woman|older-person|astronaut|cook|farmer|mage|ninja|guard|princess|prince|artist|detective|elf|vampire|scientist|teacher|singer|student|pilot|firefighter|police-officer|mechanic|judge|construction-worker|health-worker|santa-claus|clown-face|ogre|goblin|cowboy-hat-face|office-worker|technologist|factory-worker|skier|snowboarder|merpeople)$/;

const thing: ArtKind = { height: 0.24, place: 'ground' };
const person: ArtKind = { height: 0.46, place: 'ground' };
const kinds: ReadonlyMap<string, ArtKind> = new Map(
  groups.flatMap(({ names, ...kind }) =>
    names.split(' ').map((name): [string, ArtKind] => [name, { place: 'ground', ...kind }]),
  ),
);

export function artKind(name: string): ArtKind {
  return kinds.get(name) ?? (people.test(name) ? person : thing);
}

/** The drawings that have a kind of their own. */
export function kindNames(): string[] {
  return [...kinds.keys()];
}

export function isPerson(name: string): boolean {
  return people.test(name) || /^(?:child|girl|boy|baby)$/.test(name);
}
