//! Hashes of strings and of features, the same on every machine and in every run.
//! Not safe against someone who wants collisions; a collision makes two features one, no more.

/// Joins two hashes; the order counts.
#[inline]
#[must_use]
pub fn join(a: u64, b: u64) -> u64 {
    let product = u128::from(a ^ 0x9e37_79b9_7f4a_7c15) * u128::from(b ^ 0xd6e8_feb8_6659_fd93);
    (product as u64) ^ ((product >> 64) as u64) ^ a.rotate_left(23)
}

/// The hash of a string.
#[must_use]
pub fn of_str(text: &str) -> u64 {
    text.chars().fold(0x51_7c_c1_b7_27_22_0a_95, |hash, c| {
        join(hash, u64::from(u32::from(c)))
    })
}

/// A hasher for keys that are hashes already.
#[derive(Clone, Copy, Debug, Default)]
pub struct Through(u64);

impl std::hash::Hasher for Through {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = join(self.0, u64::from(byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// Maps whose keys are hashes.
pub type HashedMap<V> = std::collections::HashMap<u64, V, std::hash::BuildHasherDefault<Through>>;
