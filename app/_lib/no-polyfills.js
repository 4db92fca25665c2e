// In the place of Next's polyfills (see next.config): browsers that know the site's styles know what they add.
