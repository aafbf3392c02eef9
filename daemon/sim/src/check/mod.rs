//! The rules, one file each. A rule knows what clients saw and what is there, never how it came about.

pub mod accounts_stay_apart;
pub mod acked_is_stored;
pub mod acks_are_remembered;
pub mod counts_agree;
pub mod deleted_stays_deleted;
pub mod delivered_until_acked;
pub mod deliveries_are_counted;
pub mod duplicate_window_holds;
pub mod kept_as_asked;
pub mod limits_hold;
pub mod only_committed_is_seen;
pub mod readable_is_served;
pub mod sequence_is_dense;
