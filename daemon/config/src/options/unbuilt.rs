//! Keys of the reference that this server does not have yet: refused by name, never ignored.

use super::Options;
use super::section::{Field, Report, Section, Taken};

pub(crate) const SECTION: Section = Section {
    keys: &[
        "account_resolver",
        "accounts",
        "accounts_resolver",
        "cluster",
        "default_js_domain",
        "default_sentinel",
        "feature_flags",
        "gateway",
        "leaf",
        "leafnodes",
        "mqtt",
        "ocsp",
        "ocsp_cache",
        "operator",
        "operators",
        "prof_block_rate",
        "prof_port",
        "proxies",
        "resolver",
        "resolver_pinned_accounts",
        "resolver_preload",
        "resolver_tls",
        "root",
        "root_operator",
        "root_operators",
        "roots",
        "trusted",
        "trusted_keys",
    ],
    take,
};

fn take(_: &mut Options, field: &Field<'_>, _: &mut Report) -> Taken {
    match field.name {
        "prof_port" | "prof_block_rate" => {
            field.int()?;
            field.only_off()
        }
        "ocsp" => field.only_off(),
        _ => Err(field.unsupported()),
    }
}
