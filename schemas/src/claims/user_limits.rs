//! From where and when a user may connect.

use serde::{Deserialize, Deserializer, Serialize};

/// Networks, as `10.0.0.0/8`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct CidrList(pub Vec<String>);

impl CidrList {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Of a list between commas.
    pub fn of(list: &str) -> Self {
        let mut networks = super::TagList::default();
        list.split(',').for_each(|network| networks.add(network));
        CidrList(networks.0)
    }
}

/// An array, or one text with commas as older tokens have it.
impl<'de> Deserialize<'de> for CidrList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Array(Vec<String>),
            Text(String),
        }
        Ok(match Either::deserialize(deserializer)? {
            Either::Array(networks) => CidrList(networks),
            Either::Text(list) => CidrList::of(&list),
        })
    }
}

/// Of every day, `15:04:05`; a range whose end is before its start goes over midnight.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimeRange {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UserLimits {
    #[serde(skip_serializing_if = "CidrList::is_empty")]
    pub src: CidrList,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<TimeRange>,
    /// The time zone of `times`, as `Europe/Berlin`; empty is the server's own.
    #[serde(rename = "times_location", skip_serializing_if = "String::is_empty")]
    pub locale: String,
}

#[cfg(test)]
mod tests {
    use super::CidrList;

    #[test]
    fn networks_come_as_a_list_or_as_text() {
        for text in [r#"["10.0.0.0/8","::1/128"]"#, r#""10.0.0.0/8, ::1/128,10.0.0.0/8""#] {
            let list: CidrList = serde_json::from_str(text).unwrap();
            assert_eq!(list.0, ["10.0.0.0/8", "::1/128"]);
        }
        assert!(serde_json::from_str::<CidrList>("1").is_err());
    }
}
