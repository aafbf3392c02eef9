//! Names for those who do not care: `adjective_noun`.

use rand::seq::IndexedRandom;

const FIRST: [&str; 32] = [
    "amber", "bold", "brisk", "calm", "clear", "crisp", "deft", "eager", "fair", "fleet", "fond", "glad",
    "grand", "hardy", "jolly", "keen", "kind", "light", "lively", "lucid", "mellow", "merry", "neat",
    "noble", "plain", "proud", "quick", "quiet", "sharp", "sunny", "swift", "warm",
];
const SECOND: [&str; 32] = [
    "alder", "badger", "beacon", "birch", "brook", "cedar", "comet", "coral", "crane", "dune", "falcon",
    "fern", "finch", "glacier", "harbor", "heron", "island", "juniper", "lagoon", "lantern", "lynx", "maple",
    "meadow", "otter", "pebble", "petrel", "raven", "ridge", "river", "sparrow", "thicket", "willow",
];

/// A name drawn by chance.
pub fn pick() -> String {
    let mut rng = rand::rng();
    let word = |words: &[&'static str], rng: &mut _| *words.choose(rng).expect("the lists are not empty");
    let (first, second) = (word(&FIRST, &mut rng), word(&SECOND, &mut rng));
    format!("{first}_{second}")
}
