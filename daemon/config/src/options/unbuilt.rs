//! Keys of the reference that this server does not have yet: refused by name, never ignored.

use super::Options;
use super::section::{Field, Report, Section, Taken};

pub(crate) const SECTION: Section = Section {
    keys: &[
        "cluster",
        "default_js_domain",
        "feature_flags",
        "gateway",
        "leaf",
        "leafnodes",
        "mqtt",
        "ocsp",
        "ocsp_cache",
        "prof_block_rate",
        "prof_port",
    ],
    take,
};

fn take(_: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    match field.name {
        "prof_port" | "prof_block_rate" => {
            field.int()?;
            field.only_off()
        }
        "ocsp" => field.only_off(),
        _ => Err(field.unsupported()),
    }
}
