package dev.grantor.spring;

import dev.grantor.GrantType;
import dev.grantor.TokenType;
import dev.grantor.VerifiedToken;
import dev.grantor.error.VerificationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives handlers what the request's token has: a grant, the token's claims, or the verified token, by the type of the
 * parameter. What is not there is 403, or 401 without a token; null or empty where the parameter is optional.
 */
final class TokenArgumentResolver implements HandlerMethodArgumentResolver {

    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = wanted(parameter).toClass();
        return type == VerifiedToken.class
                || GrantType.find(type).isPresent()
                || TokenType.find(type).isPresent();
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<?> found = token().flatMap(token -> findReadable(wanted(parameter), token));
        if (parameter.getParameterType() == Optional.class) {
            return found;
        }
        if (found.isEmpty() && !parameter.isOptional()) {
            throw missing(wanted(parameter).toClass());
        }
        return found.orElse(null);
    }

    private static ResolvableType wanted(MethodParameter parameter) {
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        return type.toClass() == Optional.class ? type.getGeneric() : type;
    }

    private Optional<VerifiedToken<?>> token() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof VerifiedToken<?> token
                ? Optional.of(token)
                : Optional.empty();
    }

    /** A grant in the open place of a token is only read when it is asked for. */
    private static Optional<?> findReadable(ResolvableType wanted, VerifiedToken<?> token) {
        try {
            return find(wanted, token);
        } catch (VerificationException e) {
            throw new BadCredentialsException("The token is not good", e);
        }
    }

    private static Optional<?> find(ResolvableType wanted, VerifiedToken<?> token) {
        Class<?> type = wanted.toClass();
        if (type == VerifiedToken.class) {
            return wanted.getGeneric().toClass().isInstance(token.claims()) ? Optional.of(token) : Optional.empty();
        }
        Optional<? extends GrantType<?>> grant = GrantType.find(type);
        if (grant.isPresent()) {
            return token.grant(grant.get());
        }
        return type.isInstance(token.claims()) ? Optional.of(token.claims()) : Optional.empty();
    }

    private static AccessDeniedException missing(Class<?> type) {
        return GrantType.find(type)
                .<AccessDeniedException>map(grant -> new MissingGrantException(grant.key()))
                .orElseGet(() -> new AccessDeniedException("The token is of another type"));
    }
}
