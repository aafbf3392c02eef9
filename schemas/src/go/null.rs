//! Values that may be `null`, as Go writes lists and maps that nothing was ever put into.

use serde::{Deserialize, Deserializer};

/// The value, or its default in place of `null`.
pub(crate) fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
