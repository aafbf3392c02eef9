//! What flags and the environment lay over a context. Knows no flag and reads no environment itself.

use crate::Settings;

/// Values from flags and the environment that go over a context's own. Empty ones change nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    pub description: String,
    pub url: String,
    /// `none`, `NONE` and `-` take the context's proxy away.
    pub socks_proxy: String,
    pub token: String,
    pub user: String,
    pub password: String,
    pub creds: String,
    pub nkey: String,
    pub cert: String,
    pub key: String,
    pub ca: String,
    pub jetstream_domain: String,
    pub jetstream_api_prefix: String,
    pub jetstream_event_prefix: String,
    pub inbox_prefix: String,
    pub user_jwt: String,
    pub user_seed: String,
    pub color_scheme: String,
    pub tls_first: bool,
}

impl Overrides {
    /// Lays the values over `settings`.
    pub fn apply(&self, settings: &mut Settings) {
        let pairs = [
            (&self.description, &mut settings.description),
            (&self.url, &mut settings.url),
            (&self.socks_proxy, &mut settings.socks_proxy),
            (&self.token, &mut settings.token),
            (&self.user, &mut settings.user),
            (&self.password, &mut settings.password),
            (&self.creds, &mut settings.creds),
            (&self.nkey, &mut settings.nkey),
            (&self.cert, &mut settings.cert),
            (&self.key, &mut settings.key),
            (&self.ca, &mut settings.ca),
            (&self.jetstream_domain, &mut settings.jetstream_domain),
            (&self.jetstream_api_prefix, &mut settings.jetstream_api_prefix),
            (&self.jetstream_event_prefix, &mut settings.jetstream_event_prefix),
            (&self.inbox_prefix, &mut settings.inbox_prefix),
            (&self.user_jwt, &mut settings.user_jwt),
            (&self.user_seed, &mut settings.user_seed),
            (&self.color_scheme, &mut settings.color_scheme),
        ];
        for (new, old) in pairs {
            if !new.is_empty() {
                old.clone_from(new);
            }
        }
        if matches!(self.socks_proxy.as_str(), "none" | "NONE" | "-") {
            settings.socks_proxy.clear();
        }
        settings.tls_first |= self.tls_first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_given_changes() {
        let old = Settings {
            url: "old".into(),
            user: "u".into(),
            socks_proxy: "socks5://x".into(),
            ..Settings::default()
        };
        let mut settings = old.clone();
        Overrides::default().apply(&mut settings);
        assert_eq!(settings, old);
        let new = Overrides {
            url: "new".into(),
            socks_proxy: "none".into(),
            tls_first: true,
            ..Overrides::default()
        };
        new.apply(&mut settings);
        assert_eq!(
            settings,
            Settings { url: "new".into(), socks_proxy: String::new(), tls_first: true, ..old }
        );
    }
}
