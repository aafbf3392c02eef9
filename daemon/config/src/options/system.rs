//! `system_account`, `no_system_account`, `no_header_support`, `disable_sublist_cache`: switches of the whole server.

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
