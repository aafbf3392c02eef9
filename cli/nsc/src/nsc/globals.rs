//! The flags every command takes.

use cli_term::spec::Flag;

/// The global flags, in the order of the help. The version is told at the top only.
pub fn flags() -> Vec<Flag> {
    vec![
        Flag::bool("help", "Show help").short('h'),
        Flag::bool("version", "Show the version").short('v'),
        Flag::text(
            "private-key",
            "Key that signs: the role of a scoped key, a public key in the keystore, a seed, or a file",
        )
        .short('K')
        .placeholder("KEY"),
        Flag::bool("interactive", "Ask for values").short('i'),
        Flag::text("all-dirs", "Directory of configuration, stores and keys at once")
            .short('H')
            .placeholder("DIR"),
        Flag::text("config-dir", "Directory of nsc.json").placeholder("DIR"),
        Flag::text("data-dir", "Directory of the stores, for this run").placeholder("DIR"),
        Flag::text("keystore-dir", "Directory of the keystore").placeholder("DIR"),
    ]
}
