//! The subjects by which clients of other accounts use a key-value bucket.

/// Requests, of the API and of the bucket itself.
pub fn services(bucket: &str) -> [String; 4] {
    [
        format!("$JS.API.STREAM.INFO.KV_{bucket}"),
        format!("$JS.API.DIRECT.GET.KV_{bucket}.$KV.{bucket}.>"),
        format!("$JS.API.CONSUMER.CREATE.KV_{bucket}.>"),
        format!("$KV.{bucket}.>"),
    ]
}

/// Where watchers get their messages.
pub fn inbox(bucket: &str) -> String {
    format!("_INBOX.KV_{bucket}.>")
}
