"""Packs real files, as other people's packages ship them, as Moodle and Canvas pack what learners hand in.

It follows the name rules of Moodle's downloader.php and Canvas's content_zipper.rb, and shares no code with
the importer that reads them back.
"""
