//! One question over HTTP and its answer.
//! Invariant: it ends within the time given, takes no more memory than the answer may have,
//! and goes to no host but the one it was meant for. A cancel is heeded while nothing comes.

use std::{
    io::Read,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use jiff::Timestamp;
use ureq::{
    Agent, Body, Timeout,
    http::{Request, Response, header},
    tls::{RootCerts, TlsConfig},
};

use super::{Address, Fault, Tuning, pace::retry_after};
use crate::task::Cancel;

/// While nothing comes, so often it is looked whether an answer is still wanted.
const LOOK: Duration = Duration::from_millis(20);
/// Hops a question follows.
const HOPS: usize = 3;
/// Of the head of an answer.
const HEAD: usize = 64 << 10;

/// A question.
#[derive(Debug, Clone)]
pub(super) struct Call {
    /// Below the service's address.
    pub path: String,
    /// What is sent along; `None`: it is only asked for.
    pub body: Option<Vec<u8>>,
    /// Of the body.
    pub content: &'static str,
    /// The header that has the key.
    pub key: Option<String>,
}

impl Call {
    pub fn get(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            body: None,
            content: "",
            key: None,
        }
    }

    pub fn json(path: &str, body: &serde_json::Value) -> Self {
        Self {
            path: path.to_owned(),
            body: Some(body.to_string().into_bytes()),
            content: "application/json",
            key: None,
        }
    }
}

/// An answer, whatever its status.
#[derive(Debug, Clone, Default)]
pub(super) struct Reply {
    pub status: u16,
    pub retry_after: Option<Duration>,
    pub body: Vec<u8>,
}

#[derive(Debug)]
pub(super) struct Http {
    agent: Agent,
    tuning: Tuning,
}

impl Http {
    pub fn new(address: &Address, tuning: Tuning) -> Self {
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::PlatformVerifier)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            // They are looked at here: texts and keys go to no other host.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_resolve(Some(tuning.connect))
            .timeout_connect(Some(tuning.connect))
            .timeout_global(Some(tuning.whole))
            .max_response_header_size(HEAD)
            .user_agent(concat!("Glossator/", env!("CARGO_PKG_VERSION")));
        let config = match address.is_local() {
            // What is for this machine must not go through another.
            true => config.proxy(None),
            false => config,
        };
        Self {
            agent: config.build().new_agent(),
            tuning,
        }
    }

    /// Puts the question and waits for the answer.
    ///
    /// # Errors
    /// None came, or none that can be taken.
    pub fn send(&self, to: &Address, call: &Call, cancel: &Cancel) -> Result<Reply, Fault> {
        let until = Instant::now() + self.tuning.whole;
        let mut url = to.below(&call.path);
        for _ in 0..=HOPS {
            match self.hop(&url, call, until, cancel)? {
                Hop::Here(reply) => return Ok(reply),
                Hop::Elsewhere(location) => {
                    let next = next_url(&url, &location);
                    let address = next
                        .split_once('?')
                        .map_or(next.as_str(), |(before, _)| before);
                    match Address::parse(address) {
                        Some(there) if to.may_send_on_to(&there) => url = next,
                        _ => return Err(Fault::SentOn { to: location }),
                    }
                }
            }
        }
        Err(Fault::SentOn { to: url })
    }

    /// The thread that asks is left behind on a cancel; its own limits end it.
    fn hop(&self, url: &str, call: &Call, until: Instant, cancel: &Cancel) -> Result<Hop, Fault> {
        cancel.check().map_err(|_| Fault::Cancelled)?;
        let (agent, tuning, cancelled) = (self.agent.clone(), self.tuning, cancel.clone());
        let (url, call) = (url.to_owned(), call.clone());
        let (answer, answered) = mpsc::channel();
        let asking = std::thread::Builder::new().name("request".to_owned());
        let started = asking.spawn(move || {
            // Nobody may be left to hear it.
            let _ = answer.send(ask(&agent, &url, call, &tuning, &cancelled));
        });
        started.map_err(|error| Fault::Unreachable {
            reason: error.to_string(),
        })?;
        let timed_out = || Fault::TimedOut {
            after: self.tuning.whole,
        };
        loop {
            match answered.recv_timeout(LOOK) {
                Ok(answer) => return answer,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(Fault::GaveUp);
                }
                Err(RecvTimeoutError::Timeout) => {
                    cancel.check().map_err(|_| Fault::Cancelled)?;
                    // Its own limits should have ended it.
                    if Instant::now() > until + Duration::from_secs(1) {
                        return Err(timed_out());
                    }
                }
            }
        }
    }
}

enum Hop {
    Here(Reply),
    Elsewhere(String),
}

fn ask(
    agent: &Agent,
    url: &str,
    call: Call,
    tuning: &Tuning,
    cancel: &Cancel,
) -> Result<Hop, Fault> {
    let mut request = Request::builder().uri(url);
    request = request.header(header::ACCEPT, "application/json");
    if let Some(key) = &call.key {
        request = request.header(header::AUTHORIZATION, key);
    }
    let bad = |_| Fault::BadAddress;
    let answered = match call.body {
        Some(body) => {
            let request = request.method("POST");
            let request = request.header(header::CONTENT_TYPE, call.content);
            agent.run(request.body(body).map_err(bad)?)
        }
        None => agent.run(request.method("GET").body(()).map_err(bad)?),
    };
    let response = answered.map_err(|error| fault_of(error, tuning))?;
    let status = response.status().as_u16();
    let said = |name| {
        let value = response.headers().get(name)?;
        value.to_str().ok().map(str::to_owned)
    };
    // 303 says to fetch something else; what was asked is answered nowhere.
    if matches!(status, 301 | 302 | 303 | 307 | 308) {
        let location = said(header::LOCATION).unwrap_or_default();
        return match status {
            303 => Err(Fault::SentOn { to: location }),
            _ => Ok(Hop::Elsewhere(location)),
        };
    }
    let retry_after =
        said(header::RETRY_AFTER).and_then(|value| retry_after(&value, Timestamp::now()));
    let body = read(response, tuning, cancel)?;
    Ok(Hop::Here(Reply {
        status,
        retry_after,
        body,
    }))
}

fn read(mut response: Response<Body>, tuning: &Tuning, cancel: &Cancel) -> Result<Vec<u8>, Fault> {
    let limit = tuning.answer;
    let mut reader = response
        .body_mut()
        .with_config()
        .limit(limit.saturating_add(2))
        .reader();
    let mut body = Vec::new();
    let mut chunk = [0; 16 << 10];
    loop {
        cancel.check().map_err(|_| Fault::Cancelled)?;
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(body),
            Ok(n) => body.extend_from_slice(&chunk[..n]),
            Err(error) => return Err(fault_of(ureq::Error::from(error), tuning)),
        }
        if body.len() as u64 > limit {
            return Err(Fault::AnswerTooLong { limit });
        }
    }
}

/// A location may be whole, or begin at the host.
fn next_url(url: &str, location: &str) -> String {
    let origin = url.split_once("://").map_or(url, |(scheme, rest)| {
        let host = rest.find('/').map_or(rest.len(), |at| at);
        &url[..scheme.len() + 3 + host]
    });
    match location.starts_with('/') && !location.starts_with("//") {
        true => format!("{origin}{location}"),
        false => location.to_owned(),
    }
}

fn fault_of(error: ureq::Error, tuning: &Tuning) -> Fault {
    use ureq::Error as E;
    let reason = error.to_string();
    match error {
        E::Timeout(Timeout::Connect | Timeout::Resolve) => Fault::TimedOut {
            after: tuning.connect,
        },
        E::Timeout(_) => Fault::TimedOut {
            after: tuning.whole,
        },
        E::HostNotFound => Fault::NoSuchHost,
        E::ConnectionFailed | E::InvalidProxyUrl | E::ConnectProxyFailed(_) => {
            Fault::Unreachable { reason }
        }
        E::Tls(_) | E::Rustls(_) | E::Pem(_) | E::TlsRequired => Fault::Tls { reason },
        E::BadUri(_) | E::Http(_) => Fault::BadAddress,
        E::BodyExceedsLimit(_) => Fault::AnswerTooLong {
            limit: tuning.answer,
        },
        E::LargeResponseHeader(..) => Fault::AnswerTooLong { limit: HEAD as u64 },
        E::Io(error) => fault_of_io(&error, tuning),
        _ => Fault::BrokenOff { reason },
    }
}

fn fault_of_io(error: &std::io::Error, tuning: &Tuning) -> Fault {
    use std::io::ErrorKind as K;
    let reason = error.to_string();
    let is_tls = error
        .get_ref()
        .is_some_and(|inner| inner.is::<rustls::Error>());
    match error.kind() {
        _ if is_tls => Fault::Tls { reason },
        K::TimedOut | K::WouldBlock => Fault::TimedOut {
            after: tuning.whole,
        },
        K::ConnectionRefused
        | K::HostUnreachable
        | K::NetworkUnreachable
        | K::NetworkDown
        | K::AddrNotAvailable
        | K::PermissionDenied => Fault::Unreachable { reason },
        _ => Fault::BrokenOff { reason },
    }
}
