//! Which servers shall answer: the others stay silent.

use serde::Serialize;

use crate::nats::Call;

/// Goes into the body of a request, beside its own options.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Filter {
    #[serde(rename = "server_name", skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    /// Names are compared whole, not in part.
    pub exact_match: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
}

impl Filter {
    /// Servers in the domain of the context.
    pub fn domain(call: &Call) -> Filter {
        let domain = call.context.settings.jetstream_domain.clone();
        Filter { exact_match: true, domain, ..Filter::default() }
    }

    /// The one server of this name.
    pub fn named(name: &str) -> Filter {
        Filter { name: name.into(), exact_match: true, ..Filter::default() }
    }

    pub fn is_narrow(&self) -> bool {
        !(self.name.is_empty() && self.cluster.is_empty() && self.tags.is_empty())
    }
}

/// Options and a filter in one body.
#[derive(Debug, Serialize)]
pub struct Filtered<T> {
    #[serde(flatten)]
    pub options: T,
    #[serde(flatten)]
    pub filter: Filter,
}
