//! Taking the mask off payloads, and moving them to where they are to be on the same way.

use std::ops::Range;

/// Bytes that are worked on at a time.
const BLOCK: usize = 32;

/// Undoes the mask of `bytes[from]`, of which the first is byte number `at` of its payload, and puts what comes out at
/// `place`, which is not behind `from`: it may overlap it.
pub fn unmask_to(bytes: &mut [u8], from: Range<usize>, place: usize, key: [u8; 4], at: u64) {
    let gap = from.start - place;
    let window = &mut bytes[place..from.end];
    let turned: [u8; 4] = std::array::from_fn(|i| key[(at as usize + i) & 3]);
    let word = u32::from_ne_bytes(turned);
    let word = u64::from(word) << 32 | u64::from(word);
    let mut to = 0;
    while let Some(end) = Some(to + BLOCK).filter(|end| end + gap <= window.len()) {
        let mut block = [0; BLOCK];
        block.copy_from_slice(&window[to + gap..end + gap]);
        let (words, _) = block.as_chunks_mut::<8>();
        for chunk in words {
            *chunk = (u64::from_ne_bytes(*chunk) ^ word).to_ne_bytes();
        }
        window[to..end].copy_from_slice(&block);
        to = end;
    }
    for i in to..window.len() - gap {
        window[i] = window[i + gap] ^ turned[i & 3];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_byte_meets_its_part_of_the_key(
            mut bytes in proptest::collection::vec(any::<u8>(), 0..300),
            cuts in (0..300usize, 0..300usize, 0..300usize),
            key: [u8; 4],
            at in 0..20u64,
        ) {
            let len = bytes.len();
            let mut cuts = [cuts.0 % (len + 1), cuts.1 % (len + 1), cuts.2 % (len + 1)];
            cuts.sort_unstable();
            let [place, from, to] = cuts;
            let mut expected = bytes.clone();
            for (i, byte) in bytes[from..to].iter().enumerate() {
                expected[place + i] = byte ^ key[(at as usize + i) % 4];
            }
            unmask_to(&mut bytes, from..to, place, key, at);
            prop_assert_eq!(&bytes[..place + to - from], &expected[..place + to - from]);
            prop_assert_eq!(&bytes[to..], &expected[to..]);
        }
    }
}
