//! `system_account`, `no_system_account`, `no_header_support`, `disable_sublist_cache`: switches of the whole server.
use super::Options;
use super::section::{Field, Report, Section, Taken};
use crate::language::Data;

/// Server-wide switches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct System {
    /// Name of the system account; empty means `$SYS`.
    pub system_account: String,
    /// Run without a system account.
    pub no_system_account: bool,
    /// Do not announce or accept headers.
    pub no_header_support: bool,
    /// Match every message anew.
    pub disable_sublist_cache: bool,
}

pub(crate) const SECTION: Section = Section {
    keys: &[
        "system_account",
        "system",
        "no_system_account",
        "no_system",
        "no_sys_acc",
        "no_header_support",
        "disable_sublist_cache",
        "no_sublist_cache",
    ],
    take,
};

fn take(options: &mut Options, field: &Field<'_>, _: &mut Report<'_>) -> Taken {
    let system = &mut options.system;
    match field.name {
        "system_account" | "system" => match &field.value.data {
            Data::String(name) => system.system_account = name.clone(),
            _ => return Err(field.error("system account name must be a string")),
        },
        "no_system_account" | "no_system" | "no_sys_acc" => system.no_system_account = field.bool()?,
        "no_header_support" => system.no_header_support = field.bool()?,
        _ => system.disable_sublist_cache = field.bool()?,
    }
    Ok(())
}
