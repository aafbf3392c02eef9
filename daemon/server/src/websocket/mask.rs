//! Taking the mask off payloads, eight bytes at a time.

/// Undoes the mask of `bytes`, of which the first is byte number `at` of its payload.
pub fn unmask(bytes: &mut [u8], key: [u8; 4], at: u64) {
    let turned: [u8; 8] = std::array::from_fn(|i| key[(at as usize + i) & 3]);
    let word = u64::from_ne_bytes(turned);
    let mut words = bytes.chunks_exact_mut(8);
    for chunk in &mut words {
        let value = u64::from_ne_bytes(chunk.try_into().expect("eight bytes")) ^ word;
        chunk.copy_from_slice(&value.to_ne_bytes());
    }
    for (byte, key) in words.into_remainder().iter_mut().zip(turned) {
        *byte ^= key;
    }
}
