"""Awards on paper: one PDF page in any script that the bundled fonts cover, sealed by the issuer's key."""

from assessor_app.adapters.certificates.maker import SealedCertificateMaker

__all__ = ["SealedCertificateMaker"]
