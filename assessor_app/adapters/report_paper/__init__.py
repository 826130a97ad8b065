"""The frozen report on paper: pages in, sealed PDF bytes out."""

from assessor_app.adapters.report_paper.maker import SealedReportMaker

__all__ = ["SealedReportMaker"]
