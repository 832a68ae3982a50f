/** Words that sound and look unlike one another, one for each value of a byte. */
const words: readonly string[] = `
  acorn album alder amber anchor apple apron arch arrow artist atlas attic
  autumn badge bagel baker ballad bamboo banjo barley barn basil basket beacon
  beaver bell bench berry birch biscuit blanket blossom bonnet bottle boulder bramble
  bread bridge broom bucket buckle butter button cabin cable cactus camel candle
  canoe canyon carpet carrot castle cedar cello chalk cheese chimney cinema circle
  clover coast cobble coffee comet compass copper coral cotton cradle crane crayon
  cricket crown cuckoo cupboard curtain cushion daisy dancer dinner dolphin donkey drawer
  dream drum eagle echo ember engine falcon farmer feather fiddle field flannel
  flute forest fountain galaxy garden garlic ginger glacier glove goose grape gravel
  guitar hammer harbour harvest hazel hedge helmet heron honey horizon hotel iceberg
  igloo island ivory jacket jelly jigsaw jungle kennel kettle kite ladder lagoon
  lantern lavender lemon leopard letter library lily linen lizard lobster magnet magpie
  mango maple marble market meadow medal melon mirror mitten moon mosaic muffin
  museum mustard napkin nectar needle nest nutmeg oak oasis ocean olive onion
  orange orchard otter oyster paddle painter panda paper parrot pasta pebble pencil
  pepper piano picnic pigeon pillow planet pocket pond poppy potato prairie puddle
  pumpkin puzzle quarry quilt rabbit radio raft rainbow raven ribbon river rocket
  saddle saffron sailor salad scarf seagull shell shovel silver singer sketch slipper
  snow sofa sparrow spoon squirrel stable star stone summer sunset tailor teapot
  temple thimble thistle ticket tiger toast tomato tower tractor trumpet tulip tunnel
  turnip turtle umbrella valley vanilla velvet village violin wagon walnut whistle willow
  window winter zebra zipper
`
  .trim()
  .split(/\s+/);

const bytesShown = 10;

/**
 * A SHA-256 in ten words that two people can read to each other: its first 80 bits. `hex` is the
 * hash in lower-case hexadecimal.
 */
export function fingerprintInWords(hex: string): readonly string[] {
  return Array.from({ length: bytesShown }, (_, at) => {
    const byte = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
    return words[byte] ?? '?';
  });
}
