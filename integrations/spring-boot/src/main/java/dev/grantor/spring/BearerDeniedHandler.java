package dev.grantor.spring;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Answers requests whose token lacks a grant: 403, and which grant it is where that is known. */
final class BearerDeniedHandler implements AccessDeniedHandler {

    private static final String PREFIX = TokenAuthentication.authority("");

    private final AccessDeniedHandler ofForms = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException, ServletException {
        if (denial instanceof CsrfException) {
            ofForms.handle(request, response, denial);
        } else {
            Challenge.missingGrants(missing(denial)).answer(response);
        }
    }

    private static List<String> missing(AccessDeniedException denial) {
        if (denial instanceof MissingGrantException grant) {
            return List.of(grant.key());
        }
        if (denial instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision) {
            return decision.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .filter(authority -> authority != null && authority.startsWith(PREFIX))
                    .map(authority -> authority.substring(PREFIX.length()))
                    .toList();
        }
        return List.of();
    }
}
