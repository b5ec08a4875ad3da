//! Where a service is.
//! Invariant: `http` or `https`, a host, no user, no query; the path does not end in `/`.

use std::net::IpAddr;

use ureq::http::Uri;

/// No address is longer.
const LIMIT: usize = 2_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    secure: bool,
    host: String,
    port: u16,
    path: String,
}

impl Address {
    /// Reads what a person typed; without a scheme it is `https`, or `http` on this machine.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() || text.len() > LIMIT {
            return None;
        }
        if !text.contains("://") {
            let local = Self::parse(&format!("http://{text}"))?;
            return match local.is_local() {
                true => Some(local),
                false => Self::parse(&format!("https://{text}")),
            };
        }
        let uri: Uri = text.parse().ok()?;
        let secure = match uri.scheme_str()? {
            "http" => false,
            "https" => true,
            _ => return None,
        };
        let authority = uri.authority()?;
        if authority.as_str().contains('@') || uri.query().is_some() || text.contains('#') {
            return None;
        }
        let host = authority.host().to_ascii_lowercase();
        let plain = host.trim_start_matches('[').trim_end_matches(']');
        if plain.is_empty() {
            return None;
        }
        // A port that is no number is left out by `port_u16`, but stands in the text.
        let after = authority.as_str().rsplit_once(']').map_or_else(
            || authority.as_str().split_once(':').map(|(_, port)| port),
            |(_, rest)| rest.strip_prefix(':'),
        );
        let port = match after {
            None => None,
            Some(port) => Some(port.parse::<u16>().ok().filter(|port| *port > 0)?),
        };
        Some(Self {
            secure,
            host,
            port: port.unwrap_or(if secure { 443 } else { 80 }),
            path: uri.path().trim_end_matches('/').to_owned(),
        })
    }

    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether nothing leaves this machine: the loopback addresses and their name.
    pub fn is_local(&self) -> bool {
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        let address: Option<IpAddr> = host.parse().ok();
        address.map_or(host == "localhost", |address| address.is_loopback())
    }

    /// The scheme, host and port, as people write them.
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        let usual = if self.secure { 443 } else { 80 };
        match self.port == usual {
            true => format!("{scheme}://{}", self.host),
            false => format!("{scheme}://{}:{}", self.host, self.port),
        }
    }

    /// With the port where it is not the usual one: what a key belongs to.
    pub(super) fn host(&self) -> String {
        self.origin()
            .split_once("://")
            .map_or_else(String::new, |(_, host)| host.to_owned())
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of something below it.
    pub(super) fn below(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin(), self.path)
    }

    /// Whether a question to `self` may be put to `other` instead: the same host and port, or
    /// the same host's safe port in place of the open one.
    pub(super) fn may_send_on_to(&self, other: &Self) -> bool {
        let same = self.secure == other.secure && self.port == other.port;
        let safer = !self.secure && other.secure && self.port == 80 && other.port == 443;
        self.host == other.host && (same || safer)
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.origin(), self.path)
    }
}
