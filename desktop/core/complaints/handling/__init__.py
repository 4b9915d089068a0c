"""The acts of handling complaints."""
